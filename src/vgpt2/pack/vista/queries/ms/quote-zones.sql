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
  - Distance band from every pit that live offers use, and the delivery town
  - A new dispatcher begins Monday and shouldn't have to call me, so print each running offer's band per place of loading, with the buyer or project and the city
  - which ring from which pit
  - Live offer by live offer, account's or job's name and the town, and the zone to key from each plant by name
  - actv qt haul zones by from loc, cust/job + city
  - Delivery charges depend on how far the site is from the pit; which distance class was agreed for each customer?
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
