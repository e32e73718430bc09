using Transformation.Framework.AotSmoke;

// The main calls of every package, compiled ahead of time and trimmed; eng/ci/consume.sh compiles the same files against the packed packages.
var results = new Results();
CoreCalls.Run(results);
PortfolioCalls.Run(results);
LoadCalls.Run(results);
LoadFileCalls.Run(results);
GatewayCalls.Run(results);
BenefitsCalls.Run(results);
PlanCalls.Run(results);
GovernanceCalls.Run(results);
FrameworkCalls.Run(results);
await StorageCalls.RunAsync(results);
await PostgresCalls.RunAsync(results);
return results.Report();
