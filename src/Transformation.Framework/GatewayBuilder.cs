using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;

namespace Transformation.Framework;

/// <summary>The choices that a host makes in <see cref="GatewayServiceCollectionExtensions.AddGateway"/>.</summary>
/// <remarks>Not thread-safe; used while a host starts.</remarks>
public sealed class GatewayBuilder
{
    private readonly IServiceCollection services;

    internal GatewayBuilder(IServiceCollection services) => this.services = services;

    /// <summary>Judges by a rule set.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <returns>This builder.</returns>
    public GatewayBuilder AddRuleSet(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        services.AddSingleton(new GatewayRuleSet(ruleSet));
        return this;
    }

    /// <summary>Judges by the rule sets that come with the gateway package.</summary>
    /// <returns>This builder.</returns>
    public GatewayBuilder AddStandardRuleSets() =>
        AddRuleSet(StandardRuleSets.SystemGateway).AddRuleSet(StandardRuleSets.NhsServiceChange).AddRuleSet(StandardRuleSets.DesignTeam);

    /// <summary>Judges by a rule set document; see <see cref="GatewayJson.RuleSet"/>.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidDocumentException">It is not a rule set; every problem is listed.</exception>
    public GatewayBuilder AddRuleSetJson(ReadOnlyMemory<byte> utf8) => AddRuleSet(GatewayJson.RuleSet.Load(utf8).OrThrow());

    /// <summary>Answers an input of kind predicate with a function that is made from services of the host.</summary>
    /// <param name="id">The input it answers. The function added last under an identifier counts.</param>
    /// <param name="make">Makes the function, once; it gets the container itself, so what it asks for must not be scoped. The function must be safe to call from several threads.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public GatewayBuilder AddPredicate(string id, Func<IServiceProvider, Func<GateFacts, LocalDate, PredicateValue>> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        services.AddSingleton(new GatewayPredicate(IdentifierText.Check(id, "an input identifier", nameof(id)), make));
        return this;
    }
}
