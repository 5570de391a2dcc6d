/// What a name stands for at one point of a template.
struct Resolved: Equatable {
  var register: Int32
  /// The slots from the register's record; empty for what the register itself holds.
  var path: [Int32]
  /// What is found there, once it is known to be there.
  var shape: Shape
  /// The part of the name, counted in parts, that may be missing here and has not been tested.
  var untested: Int?
  /// Whether `.any` was asked of a list: whether there is an element.
  var asksAny = false
  /// The prefixes of the path that are there if a section over this value is written.
  var implied: [Scope.Fact]
}

/// Why a name stands for nothing.
enum ResolutionError: Error, Equatable {
  /// No context has a field of this name.
  case unknown(part: Int)
  /// The record that the parts before lead to has no such field.
  case unknownField(part: Int, of: RecordShape)
  /// The parts before lead to something that has no fields.
  case noFields(part: Int, shape: Shape)
  /// `.` inside of a record, which is not one value.
  case dotIsRecord(String)
}

extension Scope {
  /// Finds what `name` stands for.
  /// - Complexity: O(contexts + parts of the name).
  func resolve(
    _ name: String, in shapes: ShapeLibrary
  ) throws(ResolutionError) -> Resolved {
    if name == "." { return try resolveDot() }
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first, let (frame, record) = frameWithField(first, in: shapes) else {
      throw .unknown(part: 0)
    }
    var resolved = Resolved(
      register: frame.register, path: [], shape: frame.shape, implied: [])
    var current = record
    for (index, part) in parts.enumerated() {
      if index > 0 {
        if case .list = resolved.shape, part == "any", index == parts.count - 1 {
          resolved.asksAny = true
          return resolved
        }
        guard case .record(let inner) = resolved.shape, let shape = shapes[inner] else {
          throw .noFields(part: index, shape: resolved.shape)
        }
        current = shape
      }
      guard let slot = current.slot(part) else { throw .unknownField(part: index, of: current) }
      follow(slot, current.fields[slot].shape, part: index, &resolved)
    }
    return resolved
  }

  private func follow(_ slot: Int, _ shape: Shape, part: Int, _ resolved: inout Resolved) {
    resolved.path.append(Int32(slot))
    resolved.shape = shape.present
    guard shape.isOptional else { return }
    let fact = Fact(register: resolved.register, path: resolved.path)
    if !knows(fact) {
      resolved.implied.append(fact)
      if resolved.untested == nil { resolved.untested = part }
    }
  }

  private func resolveDot() throws(ResolutionError) -> Resolved {
    guard let frame = frames.last else { throw .unknown(part: 0) }
    if case .record(let name) = frame.shape { throw .dotIsRecord(name) }
    return Resolved(register: frame.register, path: [], shape: frame.shape, implied: [])
  }

  private func frameWithField(
    _ name: String, in shapes: ShapeLibrary
  ) -> (Frame, RecordShape)? {
    for frame in frames.reversed() {
      guard case .record(let shapeName) = frame.shape, let shape = shapes[shapeName] else {
        continue
      }
      if shape.slot(name) != nil { return (frame, shape) }
    }
    return nil
  }

  /// The records whose fields can be named here, the innermost first.
  func visibleRecords(in shapes: ShapeLibrary) -> [RecordShape] {
    frames.reversed().compactMap { frame in
      guard case .record(let name) = frame.shape else { return nil }
      return shapes[name]
    }
  }
}
