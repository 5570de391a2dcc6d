import Diagnostics

extension DiagnosticKind {
  /// An output file whose path would leave the output folder or cannot be a file's name.
  public static let unsafeOutputPath = DiagnosticKind(
    "unsafe-output-path", .error, "Every file of the site has a name that stays in its folder.")
  /// Two output files that cannot both be there.
  public static let outputPathClash = DiagnosticKind(
    "output-path-clash", .error, "No two files of the site have the same name on any computer.")
  /// An output folder that must not be written to.
  public static let unsafeOutputFolder = DiagnosticKind(
    "unsafe-output-folder", .error, "The output folder is a folder of its own.")
  /// A file in the output folder that somebody else wrote and that the site would replace.
  public static let outputFileNotOurs = DiagnosticKind(
    "output-file-not-ours", .error, "Files that Explainer did not write are never replaced.")
  /// The operating system refused to write.
  public static let cannotWriteOutput = DiagnosticKind(
    "cannot-write-output", .error, "The output folder can be written to.")
  /// Another build is publishing to the same folder.
  public static let outputBusy = DiagnosticKind(
    "output-busy", .error, "One build at a time writes to an output folder.")
  /// The list of what was written before cannot be trusted.
  public static let outputManifestDamaged = DiagnosticKind(
    "output-manifest-damaged", .warning, "The list of the files that Explainer wrote is whole.")
  /// The site is published; the folder of the old one could not be removed.
  public static let outputLeftovers = DiagnosticKind(
    "output-leftovers", .warning, "What a build needed only for a while is removed again.")

  /// Every kind of finding that this target makes.
  public static let publishingKinds: [DiagnosticKind] = [
    .unsafeOutputPath, .outputPathClash, .unsafeOutputFolder, .outputFileNotOurs,
    .cannotWriteOutput, .outputBusy, .outputManifestDamaged, .outputLeftovers,
  ]
}
