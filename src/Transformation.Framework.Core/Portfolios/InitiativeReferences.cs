using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>What an initiative is called and what it refers to: all that the checks between items look at, so that they run on one that could not be read as a whole.</summary>
internal sealed record InitiativeReferences(
    string Path,
    InitiativeId Id,
    OrganisationId? Lead,
    ImmutableArray<OrganisationId> Partners,
    ImmutableArray<OutcomeId> Outcomes,
    ImmutableArray<InitiativeId> DependsOn)
{
    private static readonly JsonShape<ImmutableArray<OrganisationId>> PartnersShape = JsonShapes.ArrayOf(CoreShapes.OrganisationId);
    private static readonly JsonShape<ImmutableArray<OutcomeId>> OutcomesShape = JsonShapes.ArrayOf(CoreShapes.OutcomeId);
    private static readonly JsonShape<ImmutableArray<InitiativeDependency>> DependsOnShape = JsonShapes.ArrayOf(new InitiativeDependencyShape());

    internal static InitiativeReferences Of(string path, Initiative initiative) =>
        new(path, initiative.Id, initiative.Lead, initiative.Partners, initiative.Outcomes, [.. initiative.DependsOn.Select(static d => d.On)]);

    /// <summary>The references of an item, as far as they can be read; null if not even its identifier can.</summary>
    internal static InitiativeReferences? Of(JsonItem<Initiative> item) =>
        item.Value is { } initiative ? Of(item.Path, initiative)
        : InitiativeId.TryParse(item.Id, null, out var id)
            ? new(
                item.Path,
                id,
                item.TryPeek("lead", CoreShapes.OrganisationId, out var lead) ? lead : null,
                item.TryPeek("partners", PartnersShape, out var partners) ? partners : [],
                item.TryPeek("outcomes", OutcomesShape, out var outcomes) ? outcomes : [],
                item.TryPeek("dependsOn", DependsOnShape, out var needs) ? [.. needs.Select(static d => d.On)] : [])
        : null;
}
