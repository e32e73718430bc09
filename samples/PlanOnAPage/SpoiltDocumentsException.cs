using System.Collections.Immutable;

namespace PlanOnAPage;

/// <summary>Documents that cannot be taken over, with every problem in every one of them.</summary>
internal sealed class SpoiltDocumentsException(ImmutableArray<string> problems)
    : Exception($"{(problems.Length == 1 ? "There is a problem" : $"There are {problems.Length} problems")} in the documents:\n{string.Join('\n', problems)}");
