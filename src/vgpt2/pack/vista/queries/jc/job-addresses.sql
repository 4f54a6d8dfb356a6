/*
title: Job site addresses of open jobs
grain: one job
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What are the addresses of our job sites?
  - Open jobs with site address and phone
  - job addresses
  - Open jobs with shipping address, city, state, zip and job phone.
  - where are all our sites at
*/
SELECT JCJM.Job, JCJM.Description, JCJM.ShipAddress, JCJM.ShipCity, JCJM.ShipState, JCJM.ShipZip, JCJM.JobPhone
FROM JCJM WITH (NOLOCK)
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job
