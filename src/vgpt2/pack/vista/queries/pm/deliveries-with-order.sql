/*
title: Deliveries of daily logs with purchase order and vendor
grain: one delivery line of a daily log
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - For the deliveries the field noted, which purchase order and supplier do they belong to?
  - Logged deliveries matched to POs with vendor name
  - Log date, delivery ticket, purchase order, order description, vendor, material, quantity, unit, location for a period.
  - deliveries by po
  - did the lumber for po on 1001- show up in june
  - Who brought what to the site, and under which order
  - 'AP wants proof of receipt before paying: truck tickets the superintendent recorded, with supplier'
  - Match each load the field wrote down on 22-4410 to its PO and supplier
  - Before paying Castle Rock Lumber for June, I want the field's notes of loads under a purchase order, the order's wording, the seller's name, quantities and unloading spot.
  - loads in dailies with PO and supplier
  - Loads noted by the field with slip number, the purchase it belongs to, seller's name, amount and spot, by day
  - delivrys frm dailys joined to PO / vendr, job 1001- june
  - When things were dropped off at our building, which seller did they come from and on which purchase?
*/
SELECT PMDD.LogDate, PMDD.DelTicket, PMDD.PO, POHD.Description AS OrderDescription, APVM.Name, PMDD.Material,
    PMDD.Description, PMDD.Quantity, PMDD.UM, PMDD.Location
FROM PMDD WITH (NOLOCK)
JOIN PMCO WITH (NOLOCK)
    ON PMDD.PMCo = PMCO.PMCo
JOIN POHD WITH (NOLOCK)
    ON PMCO.APCo = POHD.POCo
    AND PMDD.PO = POHD.PO
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE PMDD.PMCo = @PMCo
    AND PMDD.Project = @Project
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
ORDER BY PMDD.LogDate, PMDD.PO, PMDD.DelTicket
