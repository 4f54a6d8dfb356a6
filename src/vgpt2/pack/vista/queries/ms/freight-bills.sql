/*
title: Freight bills with their loads, haul charge and haul pay
grain: one haul transaction
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What is on each freight bill that came in for June?
  - Freight bill number, hauler name, truck, number of tickets, loads, hours, haul charged and haul paid by haul transaction
  - freight bills june
  - got a freight bill 8831 here, does it match what we keyed
  - Check carriers' paper against our entry - one row per bill with totals of its lines.
  - Trucking slips entered apart from the scale, summed.
  - Trucking papers from June with loads, hours, what we charge and what truckers get
  - Carrier Ramirez disputes 8831, so for 06/01 to 06/30 show each trucking paper with his name, rig, driver, line count, loads, hours, billed and owed
  - trucker papers we got in june
  - Dated in June with the carrier's name, truck and driver, each freight bill's tickets, loads, hours, charge and pay
  - frt bills wk of 6/10 w haul chg v haul pay
  - Trucking companies hand us a paper for their trips; what was on each of those papers last month?
*/
SELECT MSHH.Mth, MSHH.HaulTrans, MSHH.FreightBill, MSHH.SaleDate, MSHH.HaulVendor, APVM.Name, MSHH.Truck,
    MSHH.Driver, COUNT(*) AS Lines, SUM(MSTD.Loads) AS Loads, SUM(MSTD.Hours) AS Hours,
    SUM(MSTD.HaulTotal) AS HaulCharged, SUM(MSTD.PayTotal) AS HaulPaid
FROM MSHH WITH (NOLOCK)
JOIN MSTD WITH (NOLOCK)
    ON MSHH.MSCo = MSTD.MSCo
    AND MSHH.Mth = MSTD.Mth
    AND MSHH.HaulTrans = MSTD.HaulTrans
LEFT JOIN APVM WITH (NOLOCK)
    ON MSHH.VendorGroup = APVM.VendorGroup
    AND MSHH.HaulVendor = APVM.Vendor
WHERE MSHH.MSCo = @MSCo
    AND MSHH.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.Void = 'N'
GROUP BY MSHH.Mth, MSHH.HaulTrans, MSHH.FreightBill, MSHH.SaleDate, MSHH.HaulVendor, APVM.Name, MSHH.Truck,
    MSHH.Driver
ORDER BY MSHH.SaleDate, MSHH.FreightBill, MSHH.HaulTrans
