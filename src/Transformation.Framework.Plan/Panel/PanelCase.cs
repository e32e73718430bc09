using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One initiative at one gate: when it is due, was submitted and heard, and what its preparation took.</summary>
/// <remarks>
/// A case that comes back after being sent away is another case. Every date may be missing; what is missing is unknown, not early or late. Immutable; safe to share between threads.
/// </remarks>
public sealed class PanelCase
{
    /// <summary>Records a case.</summary>
    /// <param name="id">Its identifier, unique within the register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="initiative">The initiative.</param>
    /// <param name="gate">The gate, in the panel's own words: <c>end of design</c>.</param>
    /// <param name="scale">How far the change reaches, for looking at burden by scale; null when not recorded.</param>
    /// <param name="dueOn">The last day by which it is to be submitted; null when none was set.</param>
    /// <param name="submittedOn">The day it was submitted; null when not recorded.</param>
    /// <param name="hearing">When it was heard, or is to be heard, and what came of it; not before <paramref name="submittedOn"/>.</param>
    /// <param name="withdrawnOn">The day it was taken back; not together with a hearing.</param>
    /// <param name="preparation">The working time its preparation took, from 0; null when nobody recorded it.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PanelCase(
        string id,
        InitiativeId initiative,
        string gate,
        ChangeScale? scale = null,
        LocalDate? dueOn = null,
        LocalDate? submittedOn = null,
        PanelHearing? hearing = null,
        LocalDate? withdrawnOn = null,
        Effort? preparation = null)
    {
        Id = IdentifierText.Check(id, "a case identifier", nameof(id));
        Initiative = initiative != default ? initiative : throw new ArgumentException("The initiative is empty.", nameof(initiative));
        Gate = DomainText.Required(gate, nameof(gate));
        Scale = scale is null || Enum.IsDefined(scale.Value) ? scale : throw new ArgumentOutOfRangeException(nameof(scale));
        DueOn = IsoDate.Check(dueOn, nameof(dueOn));
        SubmittedOn = IsoDate.Check(submittedOn, nameof(submittedOn));
        Hearing = hearing?.On < submittedOn ? throw new ArgumentException("It was heard before it was submitted.", nameof(hearing)) : hearing;
        WithdrawnOn = IsoDate.Check(withdrawnOn, nameof(withdrawnOn));
        if (withdrawnOn is not null && (hearing is not null || withdrawnOn < submittedOn))
        {
            throw new ArgumentException("A case is withdrawn after it is submitted, and then not heard.", nameof(withdrawnOn));
        }

        Preparation = preparation < Effort.Zero ? throw new ArgumentException("Preparation takes no less than no time.", nameof(preparation)) : preparation;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The gate, in the panel's own words.</summary>
    public string Gate { get; }

    /// <summary>How far the change reaches; null when not recorded.</summary>
    public ChangeScale? Scale { get; }

    /// <summary>The last day by which it is to be submitted; null when none was set.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>The day it was submitted; null when not recorded.</summary>
    public LocalDate? SubmittedOn { get; }

    /// <summary>When it was heard, or is to be; null when no day is known.</summary>
    public PanelHearing? Hearing { get; }

    /// <summary>The day it was taken back; null when it was not.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>The working time its preparation took; null when nobody recorded it.</summary>
    public Effort? Preparation { get; }

    /// <summary>The hearing, if it has taken place by a day.</summary>
    internal PanelHearing? HearingBy(LocalDate asOf) => Hearing?.On <= asOf ? Hearing : null;
}
