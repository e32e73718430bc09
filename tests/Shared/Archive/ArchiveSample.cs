using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.TestSupport;

/// <summary>A small record with something of everything.</summary>
internal static class ArchiveSample
{
    public static AggregateType<Provenance> Sources { get; } = new("source", new JsonDocumentFormat<Provenance>("source", 1, ProvenanceShape.Instance), static p => p.Source ?? "none");

    public static AggregateType<Provenance> Others { get; } = new("Other.kind", new JsonDocumentFormat<Provenance>("source", 1, ProvenanceShape.Instance), static p => p.Source ?? "none");

    public static LoadPlanId Plan { get; } = LoadPlanId.From("bnssg");

    public static Instant Noon { get; } = Instant.FromUtc(2026, 4, 1, 12, 0);

    public static async ValueTask FillAsync(AnyStore store)
    {
        var first = await store.Records.Aggregates.SaveAsync(Sources, Versioned.New(Provenance.Published("report 1")));
        await store.Records.Aggregates.CommitAsync(
        [
            AggregateChange.Save(Sources, Versioned.New(Provenance.Synthetic("مرحبا 😀 e\u0301"))),
            AggregateChange.Save(Others, Versioned.New(Provenance.Published("O'Brien \"7\"\nand more"[..^9]))),
        ]);
        await store.Records.Aggregates.DeleteAsync(Sources, first);
        await store.Records.DecideAsync([AggregateChange.Save(Sources, Versioned.New(Provenance.Published("decided")))], new(Noon, "decision", "falls", "{\"a\":\t1}\r\n\u0001"), null);
        await store.Records.Decisions.AppendAsync(new(Noon + Duration.FromNanoseconds(1), "decision", "falls", ""), null);
        await store.Records.Texts.PutAsync([new(new("note", "b"), "Title", "line\r\nline \u0001"), new(new("note", "a"), "Title"), new(new("Note", "c"), "😀")]);
        await store.Plans.SaveAsync(Plan, Versioned.New(Rows()));
        await store.Plans.SaveAsync(LoadPlanId.From("Con"), Versioned.New(LoadPlan.Create([], []).OrThrow()));
        await store.Plans.SaveAsync(LoadPlanId.From("con"), Versioned.New(LoadPlan.Create([Commitment("only")], []).OrThrow()));
    }

    public static Commitment Commitment(string id, CommitmentSize? size = null, string? team = null, Provenance? provenance = null) => Load.Commitment.Of(
        CommitmentId.From(id), InitiativeId.From("falls"), OrganisationId.Ods("RVJ"), size ?? CommitmentSize.Unestimated, new(1, 1, 1), new(9999, 12, 31), team, provenance);

    private static LoadPlan Rows() => LoadPlan.Create(
        [
            Commitment("c-1"),
            Commitment("c-2", CommitmentSize.Of(Wte.FromThousandths(int.MaxValue, ContractWeek.Council)), "=cmd|' /C calc'!A0", Provenance.Synthetic()),
            Commitment("C-2", CommitmentSize.Of(int.MaxValue, MonthlyRelease.Between(0.001m, 31), ContractWeek.FromMinutes(1, 1)), "\"Therapies\", and\n\"others\"", Provenance.Published("-1+1")),
        ],
        [
            CapacityLine.Of(OrganisationId.Local("one-care"), new(1, 1, 1), Wte.FromThousandths(0, ContractWeek.Council)),
            CapacityLine.Of(OrganisationId.Ods("RVJ"), new(9999, 12, 31), Wte.FromThousandths(int.MaxValue, ContractWeek.Consultant), "\uFEFFteam 😀", Provenance.Synthetic("made up")),
        ],
        [
            ChangeImpact.Of(
                ChangeImpactId.From("i-1"), InitiativeId.From("falls"), OrganisationId.Ons("E06000023"), ImpactSize.Hours(3, Effort.FromMilliseconds(1)), new(1, 1, 1), new(9999, 12, 31), "a\tb", CohortId.From("frail")),
            ChangeImpact.Of(ChangeImpactId.From("i-2"), InitiativeId.From("falls"), OrganisationId.Ods("RVJ"), ImpactSize.Judged(ImpactIntensity.High)),
            ChangeImpact.Of(ChangeImpactId.From("i-3"), InitiativeId.From("falls"), OrganisationId.Ods("RVJ"), ImpactSize.Unestimated, provenance: Provenance.Published("minutes")),
        ]).OrThrow();
}
