using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Core.Tests;

/// <summary>A made-up document that uses every kind of shape once.</summary>
internal sealed record Sample
{
    internal required string Title { get; init; }

    internal required long Count { get; init; }

    internal decimal Amount { get; init; }

    internal Percentage? Share { get; init; }

    internal bool Urgent { get; init; }

    internal LocalDate? Due { get; init; }

    internal YearMonth? Month { get; init; }

    internal Instant? At { get; init; }

    internal OrganisationId? Lead { get; init; }

    internal ChangeKind? Kind { get; init; }

    internal Money? Budget { get; init; }

    internal Provenance? Provenance { get; init; }

    internal ImmutableArray<string> Tags { get; init; } = [];

    internal ImmutableArray<Part> Parts { get; init; } = [];

    internal Figure? Figure { get; init; }

    internal Tree? Tree { get; init; }
}

/// <summary>An item with an identifier, that may come after another item.</summary>
internal sealed record Part(string Id, string? After);

internal abstract record Figure;

internal sealed record Circle(decimal Radius) : Figure;

internal sealed record Square(decimal Side) : Figure;

/// <summary>A value that contains its own kind.</summary>
internal sealed record Tree(string Name, ImmutableArray<Tree> Children);
