/*
title: On-cost types of vendors beside the default of the type
grain: one on-cost type of a vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which subcontractors have on-costs set up, and do their rates differ from the standard?
  - Vendor on-costs with own rate, default rate and pay type
  - oncost rates
  - Vendor, on-cost type and name, calculation method, own rate, default rate, own amount, membership number.
  - what super rate do we have on the contractors over in oz
  - Extra charges accrued on top of labour-hire bills
  - Show where someone overrode the usual levy for a supplier
  - Compare each contractor's own levy percentage with the standard one.
  - 'Australian superannuation audit: show which contractors carry added labour levies, their rate or fixed amount, membership number, and the standard percentage for that levy'
  - super and levies per contractor
  - Extra levies on contractors with contractor's name, levy and its meaning, how it's figured, own percentage, standard percentage, fixed amount, member number, alphabetical
  - oncst rates keyed on vndrs vs std, any off?
  - For some labor suppliers we must add extra contributions on their bills; at what percentage for whom, and is it the usual one?
*/
SELECT APVendorMasterOnCost.Vendor, APVM.Name, APVendorMasterOnCost.OnCostID, APOnCostType.Description,
    APVendorMasterOnCost.CalcMethod, APVendorMasterOnCost.Rate, APOnCostType.Rate AS DefaultRate,
    APVendorMasterOnCost.Amount, APVendorMasterOnCost.MemberShipNumber
FROM APVendorMasterOnCost WITH (NOLOCK)
JOIN APOnCostType WITH (NOLOCK)
    ON APVendorMasterOnCost.APCo = APOnCostType.APCo
    AND APVendorMasterOnCost.OnCostID = APOnCostType.OnCostID
JOIN APVM WITH (NOLOCK)
    ON APVendorMasterOnCost.VendorGroup = APVM.VendorGroup
    AND APVendorMasterOnCost.Vendor = APVM.Vendor
WHERE APVendorMasterOnCost.APCo = @APCo
ORDER BY APVM.Name, APVendorMasterOnCost.OnCostID
