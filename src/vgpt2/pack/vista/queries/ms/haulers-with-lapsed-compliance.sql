/*
title: Haulers that we owe for loads while their compliance is missing or expired
grain: one hauler and compliance code
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which truckers are waiting for pay but have no valid insurance certificate with us?
  - Haul pay not yet on a payable by hauler, with compliance codes that are expired or not complied on June 30, phone and last load
  - hauler compliance holds
  - dont cut a check to B&T Trucking till there COI is in, who else is in that boat
  - Before the hauler run on Friday I need the carriers to hold back and what each has coming.
  - Brokers who drove for us with lapsed paper.
  - Vendor, code and its name, expiry, loads not paid, amount due, most money first.
  - Carriers waiting for money whose certificates are absent or out of date
  - Friday's trucker run can't include anyone uninsured, so as of 06/30/2024 name carriers with unpaid loads and a lapsed or unmet requirement, what they have coming, and their telephone
  - no COI, no trucker check
  - Carrier's name and phone, which requirement in words is out of date, unpaid loads and how much we owe, most first
  - hlrs w unpd tix + xpired comp, hold em
  - Which truckers do we owe for trips though their insurance or other papers aren't in order with us?
*/
WITH Due AS (
    SELECT MSTD.MSCo, MSTD.VendorGroup, MSTD.HaulVendor,
        SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets, SUM(MSTD.PayTotal) AS PayDue,
        MAX(MSTD.SaleDate) AS LastLoad
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.HaulerType = 'H'
        AND MSTD.APRef IS NULL
        AND MSTD.Void = 'N'
    GROUP BY MSTD.MSCo, MSTD.VendorGroup, MSTD.HaulVendor
)
SELECT Due.HaulVendor, APVM.Name, APVM.Phone, APVC.CompCode, HQCP.Description AS CodeName, APVC.ExpDate, APVC.Complied,
    Due.Tickets, Due.PayDue, Due.LastLoad
FROM Due
JOIN MSCO WITH (NOLOCK)
    ON Due.MSCo = MSCO.MSCo
JOIN APVM WITH (NOLOCK)
    ON Due.VendorGroup = APVM.VendorGroup
    AND Due.HaulVendor = APVM.Vendor
JOIN APVC WITH (NOLOCK)
    ON MSCO.APCo = APVC.APCo
    AND Due.VendorGroup = APVC.VendorGroup
    AND Due.HaulVendor = APVC.Vendor
JOIN HQCP WITH (NOLOCK)
    ON APVC.CompCode = HQCP.CompCode
WHERE (HQCP.CompType = 'D' AND (APVC.ExpDate IS NULL OR APVC.ExpDate < @AsOf))
    OR (HQCP.CompType = 'F' AND (APVC.Complied IS NULL OR APVC.Complied = 'N'))
ORDER BY Due.PayDue DESC, Due.HaulVendor, APVC.CompCode
