using System.Globalization;
using static Transformation.Framework.Benchmarks.Gateway.Check;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>A rule of the table as the C# expression text that Microsoft's RulesEngine compiles, with nulls handled as someone who knows the engine would write it.</summary>
/// <remarks>
/// The engine has success and failure, no unknown: an expression is true only where the rule is known to be met or known not to apply.
/// Nothing is left to exceptions, which the engine would turn into failures at far greater cost. Negations are pushed inwards, so that a missing answer never becomes a success: the text for "not yes" is
/// <c>X == false</c>, which null does not satisfy.
/// </remarks>
internal static class RulesEngineExpression
{
    public static string Of(TableRule rule) => rule.AppliesWhen is null
        ? WhenTrue(rule.Asks)
        : $"{WhenFalse(rule.AppliesWhen)} || ({WhenTrue(rule.AppliesWhen)} && {WhenTrue(rule.Asks)})";

    private static string WhenTrue(Check check) => check switch
    {
        Yes c => $"initiative.{c.Field.Property} == true",
        NumberAtLeast c => string.Create(CultureInfo.InvariantCulture, $"initiative.{c.Field.Property} >= {c.Threshold}m"),
        CountAtLeast c => string.Create(CultureInfo.InvariantCulture, $"initiative.{c.Field.Property} >= {c.Threshold}"),
        NoOlderThan c => Date(c, ">="),
        ScaleAtLeast c => Either(nameof(InitiativeRecord.Scale), Fields.Scales.SkipWhile(s => s != c.Scale)),
        KindOneOf c => Either(nameof(InitiativeRecord.Kind), c.Kinds),
        AllOf c => Joined(" && ", c.Checks.Select(WhenTrue)),
        AnyOf c => Joined(" || ", c.Checks.Select(WhenTrue)),
        Not c => WhenFalse(c.Inner),
        _ => throw new NotSupportedException(check.ToString()),
    };

    private static string WhenFalse(Check check) => check switch
    {
        Yes c => $"initiative.{c.Field.Property} == false",
        NumberAtLeast c => string.Create(CultureInfo.InvariantCulture, $"initiative.{c.Field.Property} < {c.Threshold}m"),
        CountAtLeast c => string.Create(CultureInfo.InvariantCulture, $"initiative.{c.Field.Property} < {c.Threshold}"),
        NoOlderThan c => Date(c, "<"),
        ScaleAtLeast c => Either(nameof(InitiativeRecord.Scale), Fields.Scales.TakeWhile(s => s != c.Scale)),
        KindOneOf c => Either(nameof(InitiativeRecord.Kind), Fields.Kinds.Except(c.Kinds)),
        AllOf c => Joined(" || ", c.Checks.Select(WhenFalse)),
        AnyOf c => Joined(" && ", c.Checks.Select(WhenFalse)),
        Not c => WhenTrue(c.Inner),
        _ => throw new NotSupportedException(check.ToString()),
    };

    private static string Date(NoOlderThan check, string comparison) => string.Create(
        CultureInfo.InvariantCulture,
        $"(initiative.{check.Field.Property}.HasValue && initiative.{check.Field.Property}.Value {comparison} asOf.PlusMonths(-{check.Months}))");

    private static string Either(string property, IEnumerable<string> values) => Joined(" || ", values.Select(v => $"initiative.{property} == \"{v}\""));

    private static string Joined(string with, IEnumerable<string> parts) => $"({string.Join(with, parts)})";
}
