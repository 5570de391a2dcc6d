import Diagnostics

extension DiagnosticKind {
  public static let unclosedTag = DiagnosticKind(
    "unclosed-tag", .error, "A tag of a template is closed by the signs that belong to its opening."
  )
  public static let malformedTag = DiagnosticKind(
    "malformed-tag", .error, "A tag of a template is written as Mustache has it.")
  public static let unclosedSection = DiagnosticKind(
    "unclosed-section", .error, "A section, block or parent of a template has an end.")
  public static let unopenedSection = DiagnosticKind(
    "unopened-section", .error, "The end of a section follows the beginning of the same section.")
  public static let unknownName = DiagnosticKind(
    "unknown-name", .error, "A template only names fields that its context has.")
  public static let unknownTemplate = DiagnosticKind(
    "unknown-template", .error, "A template only includes templates that the theme has.")
  public static let unknownTemplateBlock = DiagnosticKind(
    "unknown-template-block", .error, "A template only fills blocks that its parent has.")
  public static let repeatedBlock = DiagnosticKind(
    "repeated-block", .error, "A template fills a block of its parent once.")
  public static let unknownContext = DiagnosticKind(
    "unknown-context", .error, "A template is compiled for a context whose fields are declared.")
  public static let unfitTag = DiagnosticKind(
    "unfit-tag", .error, "A tag fits what its field holds.")
  public static let untestedOptional = DiagnosticKind(
    "untested-optional", .error, "What may be missing is written inside a section that tests it.")
  public static let ignoredTemplateText = DiagnosticKind(
    "ignored-template-text", .error, "Only blocks stand between the tags of a parent.")
  public static let unsafePlace = DiagnosticKind(
    "unsafe-place", .error, "A variable stands where escaping protects the page.")
  public static let textAsAddress = DiagnosticKind(
    "text-as-address", .error, "Only an address begins the value of a link.")
  public static let splitHTML = DiagnosticKind(
    "split-html", .error, "A section ends in the same place of the HTML in which it began.")
  public static let templateTooLarge = DiagnosticKind(
    "template-too-large", .error, "A template with all that it includes stays within bounds.")
  public static let templateTooDeep = DiagnosticKind(
    "template-too-deep", .error, "Templates that include themselves come to an end.")
  public static let unusedTemplate = DiagnosticKind(
    "unused-template", .warning, "Every template of a theme is used.")

  /// Every rule that this target holds templates to.
  public static let templatingKinds: [DiagnosticKind] = [
    .unclosedTag, .malformedTag, .unclosedSection, .unopenedSection, .unknownName,
    .unknownTemplate, .unknownTemplateBlock, .repeatedBlock, .unknownContext, .unfitTag,
    .untestedOptional, .ignoredTemplateText, .unsafePlace, .textAsAddress, .splitHTML,
    .templateTooLarge, .templateTooDeep, .unusedTemplate,
  ]
}
