import CYAML

/// libyaml's parser as a value that cannot be copied or forgotten, over bytes that outlive it.
struct EventParser: ~Copyable {
  // libyaml's parser keeps pointers into itself, so it must not move: it lives on the heap.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Creates a parser over `input`, which has to stay valid as long as the parser is used; nil when
  /// there is no memory for it.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Calls `body` with the next event, which is gone afterwards.
  mutating func next<R>(_ body: (yaml_event_t) throws(EventError) -> R) throws(EventError) -> R {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    return try body(event)
  }

  private func failure() -> EventError {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "unknown problem"
    if state.error == YAML_READER_ERROR {
      return EventError(problem: problem, position: .byte(state.problem_offset))
    }
    return EventError(
      problem: problem,
      position: .character(Int(state.problem_mark.index)),
      context: state.context.map { String(cString: $0) },
      contextCharacter: state.context == nil ? nil : Int(state.context_mark.index))
  }
}

/// Why libyaml gave up.
struct EventError: Error {
  enum Position {
    case byte(Int)
    case character(Int)
  }
  var problem: String
  var position: Position
  var context: String?
  var contextCharacter: Int?
}
