/*
title: Vendor bills on equipment work orders by work order
grain: one equipment work order
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did outside shops and parts houses bill us per repair order this year?
  - Vendor invoice amount by equipment work order with equipment and shop
  - outside repair cost
  - Lines coded to equipment work orders between two months, summed by work order with its description, equipment, shop, number of lines, number of vendors and gross.
  - how deep r we into that dozer rebuild with the cat dealer
  - Foreman wants the parts and sublet charges on every open ticket for the yard
  - Sublet spend by ticket, January to June
  - Supplier charges per equipment repair order in 2024, priciest first.
  - 'Shop manager must justify farming out repairs: for each equipment ticket from january to june, machine, shop, how many suppliers, and what they billed'
  - sublet cost per shop WO
  - 'Outside bills on machine repairs: work order and description, machine and its name, shop, line count, supplier count, gross; costliest on top'
  - 'em wo''s - ap chrgs by wo ytd, unit # too'
  - For each repair job on our machines, how much did outside garages and parts dealers charge?
*/
SELECT APTL.EMCo, APTL.WO, EMWH.Description, EMWH.Equipment, EMEM.Description AS EquipmentName, EMWH.Shop,
    COUNT(*) AS Lines, COUNT(DISTINCT APTH.Vendor) AS Vendors, SUM(APTL.GrossAmt) AS Gross
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN EMWH WITH (NOLOCK)
    ON APTL.EMCo = EMWH.EMCo
    AND APTL.WO = EMWH.WorkOrder
JOIN EMEM WITH (NOLOCK)
    ON EMWH.EMCo = EMEM.EMCo
    AND EMWH.Equipment = EMEM.Equipment
WHERE APTL.APCo = @APCo
    AND APTL.LineType = 5
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY APTL.EMCo, APTL.WO, EMWH.Description, EMWH.Equipment, EMEM.Description, EMWH.Shop
ORDER BY Gross DESC, APTL.EMCo, APTL.WO
