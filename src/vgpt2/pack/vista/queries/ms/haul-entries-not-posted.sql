/*
title: Haul entries in open batches with hauler, freight bill, loads, haul charge, haul pay and who made the batch
grain: one haul entry in a batch
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which freight bills of our haulers are keyed and not posted?
  - Haul entries of batches not posted, hauler name, freight bill, date, loads, hours, charge, pay and creator
  - unposted freight bills
  - dale trucking says he turned in bill 20881 two weeks ago, is it stil in a batch
  - Everything of June 14 that hangs, with what we owe the truckers for it.
  - The truckers start calling on Thursdays to find out whether their slips of last week are in, and my answer is usually that I have no idea because they are with the girl who keys them, so I want one list with what is typed but not final, whose it is, how many trips and what he gets.
  - Trucking slips in limbo.
  - Carrier slips typed in but not finalized, with who typed them and what's owed
  - Truckers phone every Thursday about last week's papers, so show everything keyed that is still waiting, by carrier, paper, day, loads, hours, billed, owed, and the clerk
  - trucker slips in limbo at the desk
  - With the clerk's login, carrier's name, freight bill number and day, every unposted entry's loads, hours, charge to accounts and pay to him
  - unpostd haul btchs by hlr w FB no
  - A driver says he gave us his paperwork; is it entered but not yet final in the system?
*/
SELECT MSHB.Mth, MSHB.BatchId, HQBC.CreatedBy, MSHB.SaleDate, MSHB.FreightBill, MSHB.HaulVendor,
    APVM.Name AS HaulerName, MSHB.Truck, MSHB.Driver, SUM(MSLB.Loads) AS Loads, SUM(MSLB.Hours) AS Hours,
    SUM(MSLB.HaulTotal) AS HaulCharge, SUM(MSLB.PayTotal) AS HaulPay
FROM MSHB WITH (NOLOCK)
JOIN MSLB WITH (NOLOCK)
    ON MSHB.Co = MSLB.Co
    AND MSHB.Mth = MSLB.Mth
    AND MSHB.BatchId = MSLB.BatchId
    AND MSHB.BatchSeq = MSLB.BatchSeq
JOIN HQBC WITH (NOLOCK)
    ON MSHB.Co = HQBC.Co
    AND MSHB.Mth = HQBC.Mth
    AND MSHB.BatchId = HQBC.BatchId
LEFT JOIN APVM WITH (NOLOCK)
    ON MSHB.VendorGroup = APVM.VendorGroup
    AND MSHB.HaulVendor = APVM.Vendor
WHERE MSHB.Co = @MSCo
    AND HQBC.Status < 5
GROUP BY MSHB.Mth, MSHB.BatchId, HQBC.CreatedBy, MSHB.SaleDate, MSHB.FreightBill, MSHB.HaulVendor, APVM.Name,
    MSHB.Truck, MSHB.Driver
ORDER BY MSHB.SaleDate, APVM.Name, MSHB.FreightBill
