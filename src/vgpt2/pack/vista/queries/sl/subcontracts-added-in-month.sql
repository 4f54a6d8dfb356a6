/*
title: Subcontracts added in a month with vendor, job, date and approver
grain: one subcontract
level: basic
parameters:
  SLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which new subcontracts did we book in June?
  - Subcontract, title, job, vendor, date, approved by, for agreements added in one month
  - new subs this month
  - did the Alvarez Tile agreement for 1001- make it into June 2024 or did it slip to July
  - new subcontrcts writen in the mounth
  - Our insurance broker gets a monthly report of the agreements that we entered into since the last one, with the company's name and the job it is for, and whoever signed it off, and I have been putting it together from the file cabinet up to now.
  - Trades we took on lately
  - trade deals first booked during June 2024, with firm and who okayed each
  - The insurance broker's monthly bulletin is due, so which agreements with trades did we record in June, for which job and firm, when were they dated, and were they released?
  - trades signed up in June
  - by job, the deal's number and title, firm number and name, its date, whether it's been okayed and who did that
  - SLs w added mth 06/24, apprvd by?
  - Which firms did we newly hire last month according to the books, and who said yes?
*/
SELECT SLHD.SL, SLHD.Description, SLHD.Job, SLHD.Vendor, APVM.Name AS VendorName, SLHD.OrigDate, SLHD.Approved,
    SLHD.ApprovedBy
FROM SLHD WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.AddedMth = @Mth
ORDER BY SLHD.Job, SLHD.SL
