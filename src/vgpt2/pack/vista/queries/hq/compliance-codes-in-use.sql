/*
title: Compliance codes with the vendors, subcontracts and orders that carry them
grain: one compliance code
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Which compliance codes does nobody use, and which are on hundreds of subcontracts?
  - Prune the list of required documents before the new insurance programme starts
  - May I delete code BOND2, or does any PO from 2023 still carry it?
  - them paperwork codes like WC and GL, how many r actually used
  - Compliance codes by number of groups, vendors, subcontracts and orders that have them
  - Code, description, type, groups, vendors, subcontracts, orders; zero where unused
  - compliance code usage
  - How often every required-paper code appears on vendors, subs and orders
  - Risk manager rewrites the insurance program in july and wants to drop dead codes; count for each code how many groups, vendors, subcontracts and orders of company 1 carry it
  - which doc codes are dead
  - Code and meaning, date type or flag type, checked or not, then counts for groups, suppliers, subcontracts and POs, most on subcontracts first
  - comp codes usage cnt - WC, GL, BOND etc, vndr/SL/PO
  - We ask partners for papers such as insurance proof. Which kinds of paper do we really ask for, and how often?
*/
WITH Uses AS (
    SELECT HQCX.CompCode, 1 AS InGroup, 0 AS OnVendor, 0 AS OnSubcontract, 0 AS OnOrder
    FROM HQCX WITH (NOLOCK)
    UNION ALL
    SELECT APVC.CompCode, 0, 1, 0, 0
    FROM APVC WITH (NOLOCK)
    WHERE APVC.APCo = @HQCo
    UNION ALL
    SELECT SLCT.CompCode, 0, 0, 1, 0
    FROM SLCT WITH (NOLOCK)
    WHERE SLCT.SLCo = @HQCo
    UNION ALL
    SELECT POCT.CompCode, 0, 0, 0, 1
    FROM POCT WITH (NOLOCK)
    WHERE POCT.POCo = @HQCo
)
SELECT HQCP.CompCode, HQCP.Description, HQCP.CompType, HQCP.Verify, ISNULL(SUM(Uses.InGroup), 0) AS GroupsWithCode,
    ISNULL(SUM(Uses.OnVendor), 0) AS VendorsWithCode, ISNULL(SUM(Uses.OnSubcontract), 0) AS SubcontractsWithCode,
    ISNULL(SUM(Uses.OnOrder), 0) AS OrdersWithCode
FROM HQCP WITH (NOLOCK)
LEFT JOIN Uses
    ON HQCP.CompCode = Uses.CompCode
GROUP BY HQCP.CompCode, HQCP.Description, HQCP.CompType, HQCP.Verify
ORDER BY SubcontractsWithCode DESC, VendorsWithCode DESC, HQCP.CompCode
