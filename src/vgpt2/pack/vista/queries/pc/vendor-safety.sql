/*
title: Safety record of vendors by year
grain: one vendor and year
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
  Year: {type: int, example: 2024}
asks:
  - How safe are our subcontractors?
  - Vendor safety statistics of a year
  - sub safety
  - Vendors with hours worked, lost days rate, injury rate, fatalities and violations of a year.
  - any subs with a bad safety record
*/
SELECT PCOSHA.Vendor, APVM.Name, PCOSHA.TotalTradeHours, PCOSHA.LostDaysRate, PCOSHA.InjuryRate, PCOSHA.Fatalities,
    PCOSHA.OSHAViolations
FROM PCOSHA WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCOSHA.VendorGroup = APVM.VendorGroup
    AND PCOSHA.Vendor = APVM.Vendor
WHERE PCOSHA.VendorGroup = @VendorGroup
    AND PCOSHA.Year = @Year
ORDER BY PCOSHA.InjuryRate DESC, APVM.Name
