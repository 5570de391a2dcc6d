/// An editor's word that a rule need not hold here, and why: a key of front matter and of records.
///
/// In Markdown the same is said by a comment, `<!-- explainer-ignore unsourced-number: why -->`.
public struct Ignore: FieldGroup {
  public static let groupName = "Ignore"
  public let values: FieldValues
  public init(values: FieldValues) { self.values = values }

  public static let rule = FieldKey<RuleName>(
    "rule", required: true, "The rule that need not hold.")
  public static let reason = FieldKey<String>("reason", required: true, "Why it need not.")
  public static let fields: [Field] = [rule.field, reason.field]
}
