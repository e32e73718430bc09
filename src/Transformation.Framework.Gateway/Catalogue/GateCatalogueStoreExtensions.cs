using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Gateway;

/// <summary>A catalogue that outlives the process: its rule sets are kept as <see cref="GatewayAggregates.RuleSets"/>.</summary>
public static class GateCatalogueStoreExtensions
{
    /// <summary>Publishes every rule set that a store holds.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the reading; what was published by then stays.</param>
    /// <exception cref="RuleSetVersionTakenException">The catalogue has one of them with other content.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static async ValueTask LoadAsync(this GateCatalogue catalogue, IAggregateStore store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        await foreach (var stored in store.StreamAsync(GatewayAggregates.RuleSets, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            catalogue.Publish(stored.Value);
        }
    }

    /// <summary>Stores a rule set and then publishes it. Doing it again changes nothing.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>Whether it was added to the catalogue; false when the same was there.</returns>
    /// <exception cref="RuleSetVersionTakenException">The catalogue or the store has another rule set with this identifier and version; neither was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written; the catalogue is as it was.</exception>
    public static async ValueTask<bool> PublishAsync(this GateCatalogue catalogue, RuleSet ruleSet, IAggregateStore store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(ruleSet);
        if (catalogue.Find(ruleSet.Id, ruleSet.Version) is { } known)
        {
            GateCatalogue.MustBeSame(known, ruleSet);
        }

        var key = GatewayAggregates.RuleSets.IdOf(ruleSet).Key;
        if (await store.LoadAsync(GatewayAggregates.RuleSets, key, cancellationToken).ConfigureAwait(false) is { } stored)
        {
            GateCatalogue.MustBeSame(stored.Value, ruleSet);
        }
        else
        {
            await store.SaveAsync(GatewayAggregates.RuleSets, Versioned.New(ruleSet), cancellationToken).ConfigureAwait(false);
        }

        return catalogue.Publish(ruleSet);
    }
}
