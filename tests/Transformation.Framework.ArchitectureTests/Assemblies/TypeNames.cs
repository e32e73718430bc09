using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Transformation.Framework.ArchitectureTests.Assemblies;

/// <summary>Types of a signature written as text: full names, generic arguments in angle brackets, required modifiers after a space.</summary>
internal sealed class TypeNames : ISignatureTypeProvider<string, object?>
{
    private TypeNames()
    {
    }

    public static TypeNames Provider { get; } = new();

    /// <summary>The full name behind a handle; the empty string for none.</summary>
    public static string Of(MetadataReader metadata, EntityHandle handle) => handle switch
    {
        { IsNil: true } => "",
        { Kind: HandleKind.TypeDefinition } => Provider.GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0),
        { Kind: HandleKind.TypeReference } => Provider.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
        { Kind: HandleKind.TypeSpecification } => Provider.GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0),
        _ => "",
    };

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        return Qualified(reader, type.Namespace, type.Name);
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return Qualified(reader, type.Namespace, type.Name);
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[]";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetByReferenceType(string elementType) => elementType + "&";

    public string GetFunctionPointerType(MethodSignature<string> signature) => "method*";

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        $"{genericType}<{string.Join(", ", typeArguments)}>";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"!!{index}";

    public string GetGenericTypeParameter(object? genericContext, int index) => $"!{index}";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => $"{unmodifiedType} {modifier}";

    public string GetPinnedType(string elementType) => elementType;

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    private static string Qualified(MetadataReader reader, StringHandle space, StringHandle name) =>
        space.IsNil ? reader.GetString(name) : $"{reader.GetString(space)}.{reader.GetString(name)}";
}
