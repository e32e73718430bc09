using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>Something to store where the content does not matter.</summary>
internal static class Sample
{
    public static AggregateType<Provenance> Sources { get; } =
        new("source", new JsonDocumentFormat<Provenance>("source", 1, ProvenanceShape.Instance), static source => source.Source!);

    public static DecisionRecord Record(string subject) => new(Instant.FromUtc(2026, 4, 1, 9, 30), "test", subject, "{}");

    public static Versioned<Provenance> New(string source) => Versioned.New(Provenance.Published(source));
}
