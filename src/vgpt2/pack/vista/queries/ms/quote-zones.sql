/*
title: Haul zones that active quotes set for each loading location, with customer or job and ship-to city
grain: one quote and loading location
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which zone do I key for a load from each plant under this quote?
  - Active quotes with loading location, location name, zone, customer, job and city of delivery
  - zones by quote
  - what zone is the airprt job in from each pit
  - From QUARRY1 to the I-35 job, is it zone 3 or 4 under quote 2244?
  - New dispatcher starts on Monday and I do not want her to phone me for each truck to ask in which ring the site lies, so print the rings that are written on the current offers, per place of loading, with the firm or the site and the town.
  - Distance bands fixed in the offers that are live
*/
SELECT MSQH.Quote, MSQH.Description AS QuoteName, ARCM.Name AS CustomerName, JCJM.Description AS JobName, MSQH.City,
    MSZD.FromLoc, INLM.Description AS LocationName, MSZD.Zone
FROM MSZD WITH (NOLOCK)
JOIN MSQH WITH (NOLOCK)
    ON MSZD.MSCo = MSQH.MSCo
    AND MSZD.Quote = MSQH.Quote
JOIN INLM WITH (NOLOCK)
    ON MSZD.MSCo = INLM.INCo
    AND MSZD.FromLoc = INLM.Loc
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSQH.CustGroup = ARCM.CustGroup
    AND MSQH.Customer = ARCM.Customer
LEFT JOIN JCJM WITH (NOLOCK)
    ON MSQH.JCCo = JCJM.JCCo
    AND MSQH.Job = JCJM.Job
WHERE MSZD.MSCo = @MSCo
    AND MSQH.Active = 'Y'
ORDER BY MSQH.Quote, MSZD.FromLoc
