/// Every record shape that the templates of a site can meet, by name.
public struct ShapeLibrary: Sendable {
  /// The shapes in the order in which they were declared, which is that of their documentation.
  public let shapes: [RecordShape]

  private let byName: [String: RecordShape]

  /// Collects shapes that name one another.
  /// - Throws: ``ShapeError`` if two share a name, or a field is made of a shape that is not there.
  public init(_ shapes: [RecordShape]) throws(ShapeError) {
    var byName: [String: RecordShape] = [:]
    for shape in shapes {
      guard byName.updateValue(shape, forKey: shape.name) == nil else {
        throw .repeatedShape(shape.name)
      }
    }
    for shape in shapes {
      for field in shape.fields {
        guard let named = field.shape.recordName, byName[named] == nil else { continue }
        throw .unknownShape(shape: shape.name, field: field.name, named: named)
      }
    }
    self.shapes = shapes
    self.byName = byName
  }

  /// The shape of a name; nil if there is none.
  public subscript(name: String) -> RecordShape? { byName[name] }
}
