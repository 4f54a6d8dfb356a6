/*
title: Materials on a vendor's price list that were not ordered from that vendor in the listed unit between two dates
grain: one price list entry
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  VendorGroup: {type: bGroup, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which agreed prices do we never use?
  - Price list entries without an order for the material with the vendor in the same unit in a period, with vendor name, material, unit and unit cost
  - dead price list lines
  - I spend two days each winter keying the new sheets from thirty suppliers and I suspect that half of the lines are for things nobody has bought from them for ages, so show me what could be left out this time.
  - list prcies from Winsupply we never orderd on
  - Is there anything on the Ferguson sheet that we did not buy in 2024?
  - Negotiated rates gathering dust, by supplier
  - Supplier rates on file that no 2024 order made use of
  - 'Before keying thirty fresh sheets this winter, drop the deadwood: which listed materials weren''t bought from that supplier in that measure last year, rate and his part number?'
  - sheet lines gone unused
  - 'By seller''s name: listed goods that saw no purchase in the year, catalog number, unit, rate'
  - vendr price file itms w 0 POs YTD
  - Which prices did sellers give us for things that we then didn't buy from them?
*/
SELECT APVM.Vendor, APVM.Name AS VendorName, POVM.Material, HQMT.Description AS MaterialName, POVM.UM,
    POVM.VendMatId, POVM.UnitCost, POVM.CostECM
FROM POVM WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POVM.VendorGroup = APVM.VendorGroup
    AND POVM.Vendor = APVM.Vendor
JOIN HQMT WITH (NOLOCK)
    ON POVM.MatlGroup = HQMT.MatlGroup
    AND POVM.Material = HQMT.Material
WHERE POVM.VendorGroup = @VendorGroup
    AND NOT EXISTS (
        SELECT 1
        FROM POHD WITH (NOLOCK)
        JOIN POIT WITH (NOLOCK)
            ON POHD.POCo = POIT.POCo
            AND POHD.PO = POIT.PO
        WHERE POHD.POCo = @POCo
            AND POHD.VendorGroup = POVM.VendorGroup
            AND POHD.Vendor = POVM.Vendor
            AND POIT.MatlGroup = POVM.MatlGroup
            AND POIT.Material = POVM.Material
            AND POIT.UM = POVM.UM
            AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    )
ORDER BY APVM.Name, POVM.Material, POVM.UM
