/*
title: Fleet spending with each vendor by cost type in two periods
grain: one vendor and equipment cost type
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
  PriorBeginMth: {type: bMonth, example: 2023-01-01}
  PriorEndMth: {type: bMonth, example: 2023-06-01}
asks:
  - How much did the fleet spend with Wheeler Machinery and our other suppliers this half year against last?
  - Equipment cost from vendors by vendor name and cost type, January to June 2024 beside January to June 2023, with the change
  - fleet spend by vendor
  - who are we buying tires and filters from these days and is it more then last yr
  - I negotiate the parts discount with our dealers next week and need our volume per dealer.
  - Where does the shop take its money to?
  - Owner thinks outside repairs went up 20 percent since 2023. Prove it by supplier.
  - What do suppliers charge our equipment department for parts, fuel, tires, and is it growing?
  - Holt Cat promised a volume rebate, so lay our purchases on machines by supplier and kind of cost, january to june, against the same six months of 2023
  - parts and fuel dollars per supplier, yoy
  - Supplier's name, name of the kind of cost, this stretch, the same stretch a year earlier, up or down; biggest first
  - equip $$ by vndr & CT, H1 24 vs H1 23, who went up the most
  - Which outside companies do we pay to keep our machines running, for what sort of thing, and how does that compare with the year before?
*/
SELECT EMCD.APVendor, APVM.Name, EMCD.EMCostType, EMCT.Description AS CostTypeName,
    SUM(CASE WHEN EMCD.Mth BETWEEN @BeginMth AND @EndMth THEN EMCD.Dollars ELSE 0 END) AS ThisPeriod,
    SUM(CASE WHEN EMCD.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN EMCD.Dollars ELSE 0 END) AS PriorPeriod,
    SUM(CASE WHEN EMCD.Mth BETWEEN @BeginMth AND @EndMth THEN EMCD.Dollars ELSE 0 END)
        - SUM(CASE WHEN EMCD.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN EMCD.Dollars ELSE 0 END) AS Change
FROM EMCD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON EMCD.VendorGrp = APVM.VendorGroup
    AND EMCD.APVendor = APVM.Vendor
JOIN EMCT WITH (NOLOCK)
    ON EMCD.EMGroup = EMCT.EMGroup
    AND EMCD.EMCostType = EMCT.CostType
WHERE EMCD.EMCo = @EMCo
    AND (EMCD.Mth BETWEEN @BeginMth AND @EndMth OR EMCD.Mth BETWEEN @PriorBeginMth AND @PriorEndMth)
GROUP BY EMCD.APVendor, APVM.Name, EMCD.EMCostType, EMCT.Description
ORDER BY ThisPeriod DESC, APVM.Name, EMCD.EMCostType
