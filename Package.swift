// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// A module of the tool; its dependencies only ever stand above it in `modules`.
func module(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module, which mirror its sources.
func tests(of name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: strict
  )
}

let modules: [Target] = [
  module("Diagnostics"),
  module("Chinese"),
  .target(name: "BuiltinTemplates"),
  module("YAML", "Diagnostics"),
  module("Templating", "Chinese", "Diagnostics"),
  module("Documents", "Chinese", "Diagnostics"),
  module("Almanac", "Diagnostics", "YAML"),
  module("Briefs", "Almanac", "Diagnostics", "YAML"),
  module("Drafting", "Almanac", "Briefs", "Chinese", "Diagnostics", "Templating", "YAML"),
  module("Checking", "Chinese", "Diagnostics", "Documents"),
  .executableTarget(
    name: "drafter",
    dependencies: [
      "Almanac", "Briefs", "BuiltinTemplates", "Checking", "Diagnostics", "Documents", "Drafting", "Templating", "YAML",
    ],
    swiftSettings: strict
  ),
  .executableTarget(
    name: "drafter-bench", dependencies: ["Briefs", "Diagnostics", "Drafting", "Templating", "YAML"],
    swiftSettings: strict),
]

let package = Package(
  name: "drafter",
  products: [.executable(name: "drafter", targets: ["drafter"])],
  targets: modules + [
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "Diagnostics"),
    tests(of: "Chinese"),
    tests(of: "YAML", "Diagnostics", exclude: ["Cases"]),
    tests(of: "Templating", "Diagnostics"),
    tests(of: "Documents", "Diagnostics", exclude: ["Cases"]),
    tests(of: "Almanac", "Diagnostics", "YAML"),
    tests(of: "Briefs", "Almanac", "Diagnostics", "YAML"),
    tests(of: "Drafting", "Briefs", "Diagnostics", "Templating", "YAML"),
    tests(of: "Checking", "Diagnostics", "Documents"),
    tests(
      of: "drafter", "Briefs", "BuiltinTemplates", "Checking", "Chinese", "Diagnostics", "Documents", "Drafting",
      "Templating", "YAML",
      exclude: ["Cases"]),
  ],
  cLanguageStandard: .c2x
)

/// A fuzz target over one module; it only links where the compiler is told to bring libFuzzer.
func fuzzer(of module: String) -> Target {
  .executableTarget(
    name: "Fuzz\(module)", dependencies: ["Diagnostics", "FuzzDriver", .target(name: module)],
    path: "Tests/Fuzz/Fuzz\(module)",
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
}

if Context.environment["FUZZ"] != nil {
  package.targets += [
    .target(name: "FuzzDriver", path: "Tests/Fuzz/FuzzDriver", swiftSettings: strict),
    fuzzer(of: "YAML"), fuzzer(of: "Templating"),
  ]
}
