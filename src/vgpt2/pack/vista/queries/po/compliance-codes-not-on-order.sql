/*
title: Compliance codes of an order's group that the order does not have
grain: one missing code of an order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which open purchase orders lack a requirement that their compliance group calls for?
  - Codes of the compliance group without an entry on the order
  - po compliance gaps
  - Order, vendor name, compliance group, code and its meaning for every code of the group that was never put on an open order.
  - somebody added a cert to the group after we cut the pos, which ones dont have it
  - Requirements that slipped through on supplier contracts
  - After we added the safety data sheet in June, older orders need it too
  - Open POs lacking a requirement their group of papers prescribes
  - In June we added mill certificates to the steel group; name each live order set to a group but without every paper of that group, supplier's name too.
  - required doc never put on the PO
  - By supplier's name the live orders, their group of papers, and the paper nobody put on
  - opn POs w/out all codes of thier comp grp
  - For which running purchases did we forget to demand a paper that's standard for that kind?
*/
SELECT POHD.PO, POHD.Description, APVM.Name, POHD.CompGroup, HQCX.CompCode, HQCP.Description AS Requirement
FROM POHD WITH (NOLOCK)
JOIN HQCX WITH (NOLOCK)
    ON POHD.CompGroup = HQCX.CompGroup
JOIN HQCP WITH (NOLOCK)
    ON HQCX.CompCode = HQCP.CompCode
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND NOT EXISTS (
        SELECT 1
        FROM POCT WITH (NOLOCK)
        WHERE POCT.POCo = POHD.POCo
            AND POCT.PO = POHD.PO
            AND POCT.CompCode = HQCX.CompCode
    )
ORDER BY APVM.Name, POHD.PO, HQCX.CompCode
