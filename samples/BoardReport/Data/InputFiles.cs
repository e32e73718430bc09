namespace BoardReport.Data;

/// <summary>The names of the files.</summary>
internal static class InputFiles
{
    internal const string Portfolio = "portfolio.json";
    internal const string Plan = "plan.json";
    internal const string Governance = "governance.json";
    internal const string Attendance = "attendance.json";
    internal const string Evidence = "evidence.json";
    internal const string Benefits = "benefits.json";
    internal const string Load = "load-plan.json";
    internal const string Funding = "funding.json";
}
