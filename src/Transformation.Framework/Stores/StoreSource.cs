using System.Collections.Immutable;

namespace Transformation.Framework;

/// <summary>A store that can be opened, and what is wrong with its options if something is.</summary>
/// <param name="Faults">What is wrong, without saying any secret; empty when nothing is.</param>
/// <param name="OpenAsync">Opens it.</param>
internal sealed record StoreSource(ImmutableArray<string> Faults, Func<CancellationToken, ValueTask<OpenedStore>> OpenAsync);
