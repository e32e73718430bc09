using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

/// <summary>How the sizes of commitments stand in JSON: told apart by <c>type</c>.</summary>
internal static class CommitmentSizes
{
    internal static JsonShape<CommitmentSize> Shape { get; } = new JsonUnionShape<CommitmentSize>("CommitmentSize", "type")
        .With("wte", new WteSizeShape())
        .With("release", new ReleaseSizeShape())
        .With("unestimated", new UnestimatedSizeShape());

    private sealed class WteSizeShape : JsonObjectShape<WteSize>
    {
        private readonly JsonField<Wte> wte;

        internal WteSizeShape()
            : base("WteSize", "Whole-time equivalents for as long as the commitment lasts.") =>
            wte = Required("wte", CoreShapes.Wte, s => s.Wte, "How many, with the contract week of one: 0.4@37.5h/5d. Not negative.");

        protected override WteSize Build(JsonFieldValues values) => new(values.Get(wte));
    }

    private sealed class ReleaseSizeShape : JsonObjectShape<ReleaseSize>
    {
        private readonly JsonField<long> people;
        private readonly JsonField<MonthlyRelease> release;
        private readonly JsonField<ContractWeek> week;

        internal ReleaseSizeShape()
            : base("ReleaseSize", "Days released a month from the posts of a number of people.")
        {
            people = Required("people", JsonShapes.IntegerBetween(1, int.MaxValue), s => s.People, "How many people.");
            release = Required("release", CoreShapes.MonthlyRelease, s => s.Release, "The days a month of each: 3-4 days/month.");
            week = Required("week", CoreShapes.ContractWeek, s => s.Week, "The contract that says how long their day is: 37.5h/5d.");
        }

        protected override ReleaseSize Build(JsonFieldValues values) => new((int)values.Get(people), values.Get(release), values.Get(week));
    }

    private sealed class UnestimatedSizeShape : JsonObjectShape<UnestimatedSize>
    {
        internal UnestimatedSizeShape()
            : base("UnestimatedSize", "Nobody has estimated it: it counts as unknown load, never as none.")
        {
        }

        protected override UnestimatedSize Build(JsonFieldValues values) => UnestimatedSize.Instance;
    }
}
