using System.Net;
using System.Net.Sockets;

namespace Sora.Silo.Outside;

/// <summary>Tells addresses of the public internet from those that only mean something here: IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates).</summary>
internal static class AddressRules
{
    private static readonly IPNetwork[] Special = Array.ConvertAll(
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        ],
        IPNetwork.Parse);

    /// <summary>All of IPv6 that is given out to the public; whatever is mapped, translated, local or multicast lies outside of it.</summary>
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether the address is somebody's on the public internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (plain.AddressFamily == AddressFamily.InterNetwork || (plain.AddressFamily == AddressFamily.InterNetworkV6 && GlobalUnicast.Contains(plain)))
            && !Array.Exists(Special, network => network.Contains(plain));
    }
}
