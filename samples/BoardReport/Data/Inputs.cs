using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;

namespace BoardReport.Data;

/// <summary>Everything that the report is made from, read and checked.</summary>
internal sealed record Inputs(
    Portfolio Portfolio,
    TransformationPlan Plan,
    GovernanceBodies Bodies,
    Attendance Attendance,
    EvidenceRegister Evidence,
    BenefitsMaps Benefits,
    LoadPlan Load,
    FundingTables Funding);
