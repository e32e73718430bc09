using System.Reflection.Metadata;

namespace Transformation.Framework.ArchitectureTests.Assemblies;

/// <summary>One outermost type using another of the same assembly, and the member of the user where it was first seen.</summary>
internal readonly record struct TypeUse(TypeDefinitionHandle User, TypeDefinitionHandle Used, string Member);
