using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <content>Learning and the involvement of people.</content>
public static partial class PlanJson
{
    /// <summary>What a system has learned, who looked at it, and how initiatives will be evaluated. Schema: <c>docs/schemas/learning-library.schema.json</c>.</summary>
    public static JsonDocumentFormat<LearningLibrary> LearningLibrary { get; } = new("learning-library", 1, new LearningLibraryShape());

    /// <summary>Who was involved in change and with how much say, and the library of insights. Schema: <c>docs/schemas/involvement-register.schema.json</c>.</summary>
    public static JsonDocumentFormat<InvolvementRegister> InvolvementRegister { get; } = new("involvement-register", 1, new InvolvementRegisterShape());
}
