using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

public static partial class CoreJson
{
    /// <summary>Governance bodies with their quorum rules. Schema: <c>docs/schemas/governance.schema.json</c>.</summary>
    public static JsonDocumentFormat<GovernanceBodies> Governance { get; } = new("governance", 1, new GovernanceBodiesShape());

    /// <summary>Who was at one meeting. Schema: <c>docs/schemas/attendance.schema.json</c>.</summary>
    public static JsonDocumentFormat<Attendance> Attendance { get; } = new("attendance", 1, AttendanceShape.Instance);
}
