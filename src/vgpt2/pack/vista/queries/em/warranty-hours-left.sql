/*
title: Hours left on equipment warranties by vendor
grain: one warranty
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How many hours of coverage are left on each machine under warranty?
  - Warranties not expired on a date with vendor name, hours at install, hour limit, current meter and hours left
  - warranty hrs left
  - is the d6 still covered or did we run past the 3000 hrs
  - Before we pay for a final drive, which coverages still hold on date and meter, and whom do I call?
  - Coverage in force by supplier with remaining running time.
  - Remaining meter allowance before coverage ends, for units still inside their dates
  - Engine on D6-112 is knocking and the dealer says it's out of coverage; check for june 30 what running time remains under each guarantee and who gave it, with his telephone
  - hrs till coverage is gone
  - Supplier's name and number to call, component, last day, meter when fitted, limit, meter today and what remains, closest to the limit on top
  - wrnty not exp'd yet but how many hrs b4 we blow the limit, by dealer
  - The maker fixes our machine for free until it has worked a certain number of hours. How close are we to that number on each?
*/
SELECT EMWF.Equipment, EMEM.Description, EMWF.PartDescription, EMWF.WarrantyDesc, APVM.Name AS VendorName, APVM.Phone,
    EMWF.WarrantyExpirationDate, EMWF.HoursAtInstall, EMWF.WarrantyHours, EMEM.HourReading,
    EMWF.HoursAtInstall + EMWF.WarrantyHours - EMEM.HourReading AS HoursLeft
FROM EMWF WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMWF.EMCo = EMEM.EMCo
    AND EMWF.Equipment = EMEM.Equipment
LEFT JOIN APVM WITH (NOLOCK)
    ON EMWF.VendorGroup = APVM.VendorGroup
    AND EMWF.APVendor = APVM.Vendor
WHERE EMWF.EMCo = @EMCo
    AND EMWF.WarrantyExpirationDate >= @AsOf
    AND EMWF.WarrantyHours > 0
ORDER BY HoursLeft, EMWF.Equipment, EMWF.Sequence
