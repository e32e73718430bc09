using NodaTime;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>What a rule of the table asks, in a form that belongs to no contestant: each contestant's rules are made of it.</summary>
/// <remarks>
/// <see cref="Holds"/> says what the right answer is, as plainly as it can be said: C#'s <c>bool?</c> with <c>&amp;</c>, <c>|</c> and <c>!</c> is strong Kleene logic.
/// Contestants are checked against it and it is never timed.
/// </remarks>
internal abstract record Check
{
    public abstract bool? Holds(InitiativeRecord initiative, LocalDate asOf);

    /// <summary>The same kind of check with another threshold or field, so that a longer table does not repeat itself and nothing is gained by noticing repetition.</summary>
    public abstract Check Varied(int cycle);

    public static Check operator !(Check check) => new Not(check);

    public sealed record Yes(Field<bool?> Field) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) => Field.Of(initiative);

        public override Check Varied(int cycle) =>
            Array.IndexOf(Fields.UsuallyYes, Field) is var at and >= 0 ? new Yes(Fields.UsuallyYes[(at + cycle) % Fields.UsuallyYes.Length]) : this;
    }

    public sealed record NumberAtLeast(Field<decimal?> Field, decimal Threshold) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) => Field.Of(initiative) is { } number ? number >= Threshold : null;

        public override Check Varied(int cycle) => this with { Threshold = Threshold * (1m + (cycle / 20m)) };
    }

    public sealed record CountAtLeast(Field<int?> Field, int Threshold) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) => Field.Of(initiative) is { } count ? count >= Threshold : null;

        public override Check Varied(int cycle) => this with { Threshold = Threshold + cycle };
    }

    public sealed record NoOlderThan(Field<LocalDate?> Field, int Months) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) => Field.Of(initiative) is { } date ? date >= asOf.PlusMonths(-Months) : null;

        public override Check Varied(int cycle) => this with { Months = Months + cycle };
    }

    public sealed record ScaleAtLeast(string Scale) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) =>
            initiative.Scale is { } scale ? Array.IndexOf(Fields.Scales, scale) >= Array.IndexOf(Fields.Scales, Scale) : null;

        public override Check Varied(int cycle) => this;
    }

    public sealed record KindOneOf(params string[] Kinds) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) => initiative.Kind is { } kind ? Kinds.Contains(kind) : null;

        public override Check Varied(int cycle) => this;
    }

    public sealed record AllOf(params Check[] Checks) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) =>
            Checks.Aggregate((bool?)true, (all, check) => all & check.Holds(initiative, asOf));

        public override Check Varied(int cycle) => new AllOf([.. Checks.Select(c => c.Varied(cycle))]);
    }

    public sealed record AnyOf(params Check[] Checks) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) =>
            Checks.Aggregate((bool?)false, (any, check) => any | check.Holds(initiative, asOf));

        public override Check Varied(int cycle) => new AnyOf([.. Checks.Select(c => c.Varied(cycle))]);
    }

    public sealed record Not(Check Inner) : Check
    {
        public override bool? Holds(InitiativeRecord initiative, LocalDate asOf) => !Inner.Holds(initiative, asOf);

        public override Check Varied(int cycle) => new Not(Inner.Varied(cycle));
    }
}
