import Diagnostics

extension UnitCompiler {
  mutating func openSection(_ token: Token, of template: ParsedTemplate) {
    var section = OpenSection(
      kind: token.kind, token: token, skip: .none, place: place, frames: nil,
      factCount: scope.factCount, register: nextRegister)
    defer { sections.append(section) }
    guard let resolved = resolve(token, of: template) else { return }
    let from = compilation.place(resolved)
    let isInverted = token.kind == .invertedSection
    if isInverted || resolved.asksAny || resolved.shape == .flag {
      section.skip = .condition(at: compilation.position, from, isInverted: isInverted)
      compilation.emit(.finish)
      if !isInverted { learn(resolved) }
      return
    }
    learn(resolved)
    if case .list(let element) = resolved.shape {
      section.skip = .loop(at: compilation.position, from)
      section.frames = push(element)
    } else {
      section.skip = .enter(at: compilation.position, from)
      section.frames = push(resolved.shape)
    }
    compilation.emit(.finish)
    _ = compilation.bindLabel()
  }

  private mutating func learn(_ resolved: Resolved) {
    for fact in resolved.implied { scope.learn(fact) }
  }

  private mutating func push(_ shape: Shape) -> [Scope.Frame] {
    let before = scope.push(shape, register: nextRegister)
    nextRegister += 1
    registers = max(registers, nextRegister)
    return before
  }

  mutating func closeSection(_ token: Token, of template: ParsedTemplate) {
    guard let section = sections.popLast() else { return }
    rejoin(section.place, token: section.token, of: template)
    scope.forgetFacts(after: section.factCount)
    if let frames = section.frames {
      scope.restore(frames)
      nextRegister = section.register
    }
    complete(section)
  }

  /// Fills in where the section goes on when it is skipped, and closes its loop.
  private func complete(_ section: OpenSection) {
    switch section.skip {
    case .none: return
    case .condition(let index, let from, let isInverted):
      let target = Int32(compilation.bindLabel())
      compilation.patch(
        index,
        isInverted ? .skipUnlessEmpty(from, target: target) : .skipIfEmpty(from, target: target))
    case .enter(let index, let from):
      let target = Int32(compilation.bindLabel())
      compilation.patch(index, .enter(from, register: section.register, target: target))
    case .loop(let index, let from):
      compilation.emit(.next(register: section.register, body: Int32(index + 1)))
      let target = Int32(compilation.bindLabel())
      compilation.patch(index, .loop(from, register: section.register, target: target))
    }
  }
}
