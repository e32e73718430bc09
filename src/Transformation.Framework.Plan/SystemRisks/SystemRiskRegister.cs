using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The risks that a system's partners hold together, what they accept, and when a risk goes further up.</summary>
/// <remarks>
/// <para>After the Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annex 7, section 5.1: one register for the system, clear owners, clear escalation, an explicit appetite,
/// and each organisation's part in what is done.</para>
/// <para>The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class SystemRiskRegister
{
    private const string What = "risk register";

    private SystemRiskRegister(
        string id, string title, RiskEscalationRule escalation, ImmutableArray<RiskAppetite> appetites, ImmutableArray<SystemRisk> risks, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a register identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Escalation = escalation;
        Appetites = appetites;
        Risks = risks;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>When a risk goes further up.</summary>
    public RiskEscalationRule Escalation { get; }

    /// <summary>What is accepted, at most once for a category; a category that is not there has an unknown appetite.</summary>
    public ImmutableArray<RiskAppetite> Appetites { get; }

    /// <summary>The risks, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<SystemRisk> Risks { get; }

    /// <summary>Where the register comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a register, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="escalation">When a risk goes further up.</param>
    /// <param name="appetites">What is accepted, by category.</param>
    /// <param name="risks">The risks.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The register, or problems with paths such as <c>$.risks[3].id</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<SystemRiskRegister> Create(
        string id,
        string title,
        RiskEscalationRule escalation,
        IEnumerable<RiskAppetite>? appetites = null,
        IEnumerable<SystemRisk>? risks = null,
        Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(escalation);
        var placedAppetites = ItemChecks.Place(appetites, nameof(appetites));
        var placedRisks = ItemChecks.Place(risks, nameof(risks));
        var problems = new ProblemCollector();
        SystemRiskChecks.Run(placedAppetites, placedRisks, problems);
        return problems.IsEmpty
            ? Checked<SystemRiskRegister>.Valid(
                What, new(id, title, escalation, RegisterItems.Values(placedAppetites), RegisterItems.Values(placedRisks), provenance))
            : Checked<SystemRiskRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The register with one more risk, or with this one in place of that with the same identifier.</summary>
    /// <param name="risk">The risk.</param>
    public SystemRiskRegister With(SystemRisk risk)
    {
        ArgumentNullException.ThrowIfNull(risk);
        return new(Id, Title, Escalation, Appetites, RegisterItems.Put(Risks, risk, static r => r.Id), Provenance);
    }

    internal RiskAppetite? AppetiteFor(string category) => Appetites.FirstOrDefault(a => a.Category == category);
}
