// What the official SDK for Java does with networks, gateways and templates, looking into every field without asking
// whether it is there.
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.vpc.v20170312.VpcClient;
import com.tencentcloudapi.vpc.v20170312.models.*;
import java.lang.reflect.Method;

public class Lifecycle {
    /** Says a step, and fails when a field of what it has made or found is null. */
    static <T> T whole(String step, T thing) throws Exception {
        for (Method method : thing.getClass().getDeclaredMethods())
            if (method.getName().startsWith("get") && method.getParameterCount() == 0 && method.invoke(thing) == null)
                throw new IllegalStateException(step + ": " + method.getName() + " is null");
        System.out.println(step);
        return thing;
    }

    /** Exactly one, which is the one that was made. */
    static <T> T only(String step, T[] found) throws Exception {
        if (found.length != 1) throw new IllegalStateException(step + " finds " + found.length);
        return whole(step, found[0]);
    }

    static void same(String step, Object is, Object expected) {
        if (!expected.equals(is)) throw new IllegalStateException(step + ": " + is + " and not " + expected);
    }

    static VpcClient client() {
        HttpProfile http = new HttpProfile();
        http.setProtocol(HttpProfile.REQ_HTTP);
        http.setEndpoint("127.0.0.1:" + System.getenv("CLOUD_PORT"));
        ClientProfile profile = new ClientProfile();
        profile.setHttpProfile(http);
        return new VpcClient(new Credential("local", "local"), "ap-guangzhou", profile);
    }

    static Filter[] filter(String name, String value) {
        Filter filter = new Filter();
        filter.setName(name);
        filter.setValues(new String[] {value});
        return new Filter[] {filter};
    }

    static void network(VpcClient client) throws Exception {
        CreateVpcRequest create = new CreateVpcRequest();
        create.setVpcName("main");
        create.setCidrBlock("10.0.0.0/16");
        String id = whole("CreateVpc", client.CreateVpc(create).getVpc()).getVpcId();

        CreateSubnetRequest part = new CreateSubnetRequest();
        part.setVpcId(id);
        part.setSubnetName("a");
        part.setCidrBlock("10.0.1.0/24");
        part.setZone("ap-guangzhou-3");
        String subnet = whole("CreateSubnet", client.CreateSubnet(part).getSubnet()).getSubnetId();

        DescribeVpcsRequest read = new DescribeVpcsRequest();
        read.setVpcIds(new String[] {id});
        only("DescribeVpcs", client.DescribeVpcs(read).getVpcSet());

        DeleteSubnetRequest empty = new DeleteSubnetRequest();
        empty.setSubnetId(subnet);
        client.DeleteSubnet(empty);
        DeleteVpcRequest delete = new DeleteVpcRequest();
        delete.setVpcId(id);
        client.DeleteVpc(delete);
        System.out.println("DeleteVpc");
    }

    static void gateway(VpcClient client) throws Exception {
        CreateCustomerGatewayRequest create = new CreateCustomerGatewayRequest();
        create.setCustomerGatewayName("office");
        create.setIpAddress("198.51.100.7");
        String id = client.CreateCustomerGateway(create).getCustomerGateway().getCustomerGatewayId();

        ModifyCustomerGatewayAttributeRequest modify = new ModifyCustomerGatewayAttributeRequest();
        modify.setCustomerGatewayId(id);
        modify.setCustomerGatewayName("lab");
        client.ModifyCustomerGatewayAttribute(modify);

        DescribeCustomerGatewaysRequest read = new DescribeCustomerGatewaysRequest();
        read.setFilters(filter("customer-gateway-name", "lab"));
        CustomerGateway[] found = client.DescribeCustomerGateways(read).getCustomerGatewaySet();
        same("CustomerGatewayId", only("DescribeCustomerGateways", found).getCustomerGatewayId(), id);

        DeleteCustomerGatewayRequest delete = new DeleteCustomerGatewayRequest();
        delete.setCustomerGatewayId(id);
        client.DeleteCustomerGateway(delete);
        System.out.println("DeleteCustomerGateway");
    }

    static void template(VpcClient client) throws Exception {
        AddressInfo address = new AddressInfo();
        address.setAddress("10.0.0.1");
        address.setDescription("the first");
        CreateAddressTemplateRequest create = new CreateAddressTemplateRequest();
        create.setAddressTemplateName("list");
        create.setAddressesExtra(new AddressInfo[] {address});
        String id = client.CreateAddressTemplate(create).getAddressTemplate().getAddressTemplateId();

        DescribeAddressTemplatesRequest read = new DescribeAddressTemplatesRequest();
        read.setFilters(filter("address-template-id", id));
        AddressTemplate found =
            only("DescribeAddressTemplates", client.DescribeAddressTemplates(read).getAddressTemplateSet());
        same("AddressSet", found.getAddressSet()[0], "10.0.0.1");
        same("Description", found.getAddressExtraSet()[0].getDescription(), "the first");

        DeleteAddressTemplateRequest delete = new DeleteAddressTemplateRequest();
        delete.setAddressTemplateId(id);
        client.DeleteAddressTemplate(delete);
        System.out.println("DeleteAddressTemplate");
    }

    public static void main(String[] none) throws Exception {
        VpcClient client = client();
        network(client);
        gateway(client);
        template(client);
    }
}
