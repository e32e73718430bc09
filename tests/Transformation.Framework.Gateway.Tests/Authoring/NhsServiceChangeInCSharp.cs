using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>The shipped rule set nhs-service-change, written in C# instead of JSON.</summary>
internal static partial class NhsServiceChangeInCSharp
{
    internal static Checked<RuleSet> Build()
    {
        var rules = new RuleSetBuilder(
            "nhs-service-change",
            "NHS service change: the four tests, the test of hospital beds, and the equality duties",
            "1.0.0",
            new LocalDate(2022, 5, 9),
            "NHS England, Planning, assuring and delivering service change for patients (March 2018), with the addendum of 9 May 2022; the tests as restated in Parliament, written question 38403 (March 2025); stages after NHS England, Effective service change: a support and guidance toolkit. The NHS law of involvement and scrutiny is not in this rule set. Severities, time limits and the decision gate are this rule set's own reading; conditions fall due within three months as an amber action does under the GOV.UK Service Standard (Department for Education, service assessments guide, assessment report)");
        rules.Element("public-engagement", "Test 1: strong public and patient engagement");
        rules.Element("patient-choice", "Test 2: consistent with current and prospective need for patient choice");
        rules.Element("clinical-evidence", "Test 3: clear clinical evidence base");
        rules.Element("commissioner-support", "Test 4: support of clinical commissioners");
        rules.Element("hospital-beds", "Test 5: care for patients when hospital beds close");
        rules.Element("equality", "Equality and health inequalities");
        rules.Element("case-for-change", "The case and its assurance");
        rules.Gate("sense-check", "Strategic sense check", LifecycleStage.Discovery);
        rules.Gate("checkpoint", "NHS England assurance checkpoint, before public consultation", LifecycleStage.Design);
        rules.Gate("decision", "Decision to proceed, after public consultation", LifecycleStage.Testing);
        Inputs(rules);
        PublicEngagement(rules);
        PatientChoice(rules);
        ClinicalEvidence(rules);
        CommissionerSupport(rules);
        HospitalBeds(rules);
        Equality(rules);
        CaseForChange(rules);
        return rules.Build();
    }
}
