import Diagnostics

extension DiagnosticKind {
  public static let damagedFingerprint = DiagnosticKind(
    "damaged-fingerprint", .error, "A fingerprint is as `explainer fingerprint` wrote it.")
  public static let unknownFingerprintVersion = DiagnosticKind(
    "unknown-fingerprint-version", .error,
    "A fingerprint is of a version that this program can read.")
  public static let lockedFingerprint = DiagnosticKind(
    "locked-fingerprint", .warning, "A fingerprint with a secret key is used with that key.")

  public static let fingerprintsKinds: [DiagnosticKind] = [
    .damagedFingerprint, .unknownFingerprintVersion, .lockedFingerprint,
  ]
}
