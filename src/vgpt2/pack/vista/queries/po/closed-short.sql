/*
title: Items of closed purchase orders on which fewer units were received than ordered, with vendor and month closed
grain: one purchase order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which orders were closed before everything had arrived?
  - Items of orders closed in a range of months with units ordered, received, short and invoiced, and vendor name
  - closed short
  - somebody closed my po an theres still 12 tires missing, who else got that
  - PO 58840 with Bighorn Tire, closed in April, 4 of 16 outstanding. Did they bill all 16?
  - Purchasing closes old orders once a quarter in order to clean the list of commitments, and my fear is that they thereby give up goods which have been billed in full but delivered in part, so please list what was shut that way, item by item, with how many came and for how many we got a bill.
  - What we gave up waiting for, when the file was shut.
  - Lines on POs shut in 2024 where fewer pieces came than we ordered
  - Controller fears we paid in full for partial loads; among orders shut from January to June, which lines lack units, supplier's name, short quantity, and quantity billed?
  - shut before it all arrived
  - 'By month shut: order title, supplier''s name, line, ordered beside what came, shortfall, billed quantity'
  - clsd POs w rcvd < ordered, did they bill full qty
  - For which purchases did we stop waiting though part of the goods never came?
*/
SELECT POHD.MthClosed, POHD.PO, POHD.Description AS OrderName, POHD.Vendor, APVM.Name AS VendorName, POIT.POItem,
    POIT.Description, POIT.UM, POIT.CurUnits, POIT.RecvdUnits, POIT.CurUnits - POIT.RecvdUnits AS ShortUnits,
    POIT.InvUnits, POIT.InvCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 2
    AND POHD.MthClosed BETWEEN @BeginMth AND @EndMth
    AND POIT.RecvYN = 'Y'
    AND POIT.RecvdUnits < POIT.CurUnits
ORDER BY POHD.MthClosed, POHD.PO, POIT.POItem
