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
  - How did the trades do in 2024 on injuries, deaths and OSHA citations?
  - Our insurer renews in November and questions whom we let on site, so provide each sub's 2023 man-hours, incident rates, fatalities and citations, worst first.
  - osha numbers on our subs
  - Each sub's name next to hours, lost-time rate, incident rate, deaths and citations for that year, most incidents leading
  - subs w bad trir or osha viols last yr, inclde manhrs
  - Before we hire these companies, how many of their workers got hurt or killed that year, and were they fined by the government?
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
