using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 9: which voices were heard, what was shaped with people, and whether they were asked again what they had said before.</summary>
internal static class TheUsers
{
    internal static void Write(Paper paper, InvolvementRegister register, Portfolio portfolio, LocalDate asOf)
    {
        paper.Heading("9. The people it is for");
        paper.Part("What was shaped with them:", InitiativeShaping.Of(register, portfolio, asOf).Select(InvolvementText.Explain));
        foreach (var cohort in register.Groups.Select(static g => g.Cohort).Distinct().Order())
        {
            var heard = VoicesHeard.Of(register, cohort, asOf);
            paper.Part(InvolvementText.Explain(heard), heard.Groups.Select(InvolvementText.Explain));
        }

        paper.Part("Asked again?", InsightReuse.Of(register, asOf).Select(InvolvementText.Explain));
    }
}
