using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What is uncertain about an appraisal: its inputs, and which of them go together.</summary>
/// <remarks>It names numbers of maps by address and can be used with any maps that have them. Immutable; safe to share between threads.</remarks>
public sealed class UncertaintyModel
{
    private const string What = "uncertainty model";

    private UncertaintyModel(ImmutableArray<UncertainInput> inputs, ImmutableArray<CorrelationGroup> correlations)
    {
        Inputs = [.. inputs.OrderBy(static i => i.Id, StringComparer.Ordinal)];
        Correlations = [.. correlations.OrderBy(static g => g.Id, StringComparer.Ordinal)];
    }

    /// <summary>The uncertain inputs, by identifier.</summary>
    public ImmutableArray<UncertainInput> Inputs { get; }

    /// <summary>The groups of inputs that go together, by identifier.</summary>
    public ImmutableArray<CorrelationGroup> Correlations { get; }

    /// <summary>Makes a model, or says everything that is wrong with it.</summary>
    /// <param name="inputs">The uncertain inputs, in any order.</param>
    /// <param name="correlations">The groups that go together, in any order; left out, every input is independent.</param>
    /// <returns>
    /// The model, or problems with paths such as <c>$.inputs[2].targets</c> and <c>$.correlations[0]</c>: an identifier twice, a number that two inputs replace, an input
    /// that is unknown or in two groups, a matrix that is not positive definite (<see cref="BenefitsProblemCodes.NotPositiveDefinite"/>).
    /// </returns>
    public static Checked<UncertaintyModel> Create(IEnumerable<UncertainInput> inputs, IEnumerable<CorrelationGroup>? correlations = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ImmutableArray<UncertainInput> all = [.. inputs];
        ImmutableArray<CorrelationGroup> groups = [.. correlations ?? []];
        var problems = new ProblemCollector();
        new UncertaintyChecks(problems).Run(
            [.. all.Select(static (input, i) => new UncertaintyChecks.Input(At("inputs", i), input.Id, input.Targets))],
            [.. groups.Select(static (group, i) => (At("correlations", i), group))]);
        return problems.IsEmpty ? Checked<UncertaintyModel>.Valid(What, new(all, groups)) : Checked<UncertaintyModel>.Invalid(What, problems.ToImmutable());
    }

    private static string At(string list, int index) => FormattableString.Invariant($"$.{list}[{index}]");
}
