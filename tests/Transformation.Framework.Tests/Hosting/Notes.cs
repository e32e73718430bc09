using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>What these tests store.</summary>
internal static class Notes
{
    internal static readonly AggregateType<Provenance> Type = new("note", new JsonDocumentFormat<Provenance>("note", 1, ProvenanceShape.Instance), static note => note.Source!);

    internal static Provenance Of(string text) => Provenance.Published(text);

    internal static Versioned<Provenance> New(string text) => Versioned.New(Of(text));

    internal static DecisionRecord Decision(string text, string payload = "{}") => new(Instant.FromUtc(2026, 4, 1, 9, 30), "note-decision", text, payload);

    internal static LoadPlanRows Claims(params IEnumerable<string> ids) => new(ids.Select(Claim).ToAsyncEnumerable());

    internal static Commitment Claim(string id) => Commitment.Of(
        CommitmentId.From(id),
        InitiativeId.From("stroke"),
        OrganisationId.Ods("RVJ"),
        CommitmentSize.Of(Wte.Of(1m, ContractWeek.AgendaForChangeEngland)),
        new LocalDate(2026, 4, 1),
        new LocalDate(2026, 9, 30));
}
