using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using Transformation.Framework.ArchitectureTests.Assemblies;

namespace Transformation.Framework.ArchitectureTests.Rules;

/// <summary>
/// Public types of a domain package cannot be changed from outside: no settable property, no writable field, no collection handed out that its
/// receiver could change, no struct that is not <c>readonly</c>.
/// </summary>
internal static class Immutable
{
    // Types that exist to be changed, and say so by their names (and "not thread-safe" in their docs).
    private static readonly string[] MutableByName = ["Builder", "Accumulator", "Collector", "Ledger", "Enumerator"];

    private static readonly string[] MutableCollections =
    [
        "System.Collections.Generic.List`1",
        "System.Collections.Generic.Dictionary`2",
        "System.Collections.Generic.HashSet`1",
        "System.Collections.Generic.SortedSet`1",
        "System.Collections.Generic.SortedDictionary`2",
        "System.Collections.Generic.IList`1",
        "System.Collections.Generic.ICollection`1",
        "System.Collections.Generic.IDictionary`2",
        "System.Collections.Generic.ISet`1",
    ];

    public static IReadOnlyList<string> PublicTypes(BuiltAssembly assembly) =>
        [.. assembly.Metadata.TypeDefinitions
            .Where(type => IsPublic(assembly, type) && !IsExempt(assembly, type))
            .SelectMany(type => ProblemsOf(assembly, type))];

    private static bool IsExempt(BuiltAssembly assembly, TypeDefinitionHandle handle)
    {
        var name = assembly.ShortNameOf(handle).Split('`')[0];
        return MutableByName.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal)) || ImplementsStoreContract(assembly, handle);
    }

    // A store contract is an interface of a Storage namespace: what implements one keeps state by trade.
    private static bool ImplementsStoreContract(BuiltAssembly assembly, TypeDefinitionHandle handle) =>
        assembly.Metadata.GetTypeDefinition(handle).GetInterfaceImplementations()
            .Select(implementation => assembly.Metadata.GetInterfaceImplementation(implementation).Interface)
            .Any(contract => TypeNames.Of(assembly.Metadata, contract).Contains(".Storage.", StringComparison.Ordinal));

    private static bool IsPublic(BuiltAssembly assembly, TypeDefinitionHandle handle)
    {
        var type = assembly.Metadata.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsPublic(assembly, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static IEnumerable<string> ProblemsOf(BuiltAssembly assembly, TypeDefinitionHandle handle)
    {
        var metadata = assembly.Metadata;
        var type = metadata.GetTypeDefinition(handle);
        var typeName = assembly.FullNameOf(handle);

        if (IsStruct(metadata, type) && !HasAttribute(metadata, type.GetCustomAttributes(), "System.Runtime.CompilerServices.IsReadOnlyAttribute"))
        {
            yield return $"{typeName} is a struct that is not readonly";
        }

        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition).Where(field => IsVisible(field.Attributes)))
        {
            var name = metadata.GetString(field.Name);
            if ((field.Attributes & (FieldAttributes.InitOnly | FieldAttributes.Literal)) == 0 && name != "value__")
            {
                yield return $"{typeName}.{name} is a field that can be written";
            }

            if (IsMutableCollection(field.DecodeSignature(TypeNames.Provider, null)))
            {
                yield return $"{typeName}.{name} hands out {field.DecodeSignature(TypeNames.Provider, null)}, which its receiver can change";
            }
        }

        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => IsVisible(method.Attributes)))
        {
            var name = metadata.GetString(method.Name);
            var signature = method.DecodeSignature(TypeNames.Provider, null);
            if (name.StartsWith("set_", StringComparison.Ordinal) && !signature.ReturnType.Contains("IsExternalInit", StringComparison.Ordinal))
            {
                yield return $"{typeName}.{name[4..]} is a property that can be set";
            }

            if (IsMutableCollection(signature.ReturnType))
            {
                yield return $"{typeName}.{name} hands out {signature.ReturnType}, which its receiver can change";
            }
        }
    }

    // A fresh byte[] from a method is the base class library's own form of "the bytes"; nothing of the value is reachable through it.
    private static bool IsMutableCollection(string type) =>
        (type.EndsWith("[]", StringComparison.Ordinal) && type != "Byte[]")
        || MutableCollections.Any(collection => type.StartsWith(collection + "<", StringComparison.Ordinal));

    private static bool IsStruct(MetadataReader metadata, TypeDefinition type) => TypeNames.Of(metadata, type.BaseType) == "System.ValueType";

    private static bool IsVisible(FieldAttributes attributes) => (attributes & FieldAttributes.FieldAccessMask)
        is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsVisible(MethodAttributes attributes) => (attributes & MethodAttributes.MemberAccessMask)
        is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool HasAttribute(MetadataReader metadata, CustomAttributeHandleCollection attributes, string name) =>
        attributes.Select(metadata.GetCustomAttribute).Any(attribute => attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => TypeNames.Of(metadata, metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent) == name,
            HandleKind.MethodDefinition => TypeNames.Of(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()) == name,
            _ => false,
        });
}
