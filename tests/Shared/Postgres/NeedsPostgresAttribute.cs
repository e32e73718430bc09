namespace Transformation.Framework.TestSupport;

/// <summary>Marks tests that need a PostgreSQL server: those of a class, or all of an assembly.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class NeedsPostgresAttribute : Attribute;
