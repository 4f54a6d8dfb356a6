/*
title: Active service sites that belong to a job with job name, address and phone
grain: one service site
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which service sites were made for jobs of our own?
  - Site, description, job, job name, street, city, state, phone and default service center for active sites tied to a job
  - job service sites
  - is ther a site for job 24-118 alredy or do i make one
  - Startup work on 24-118 and 24-131 - what are the site codes?
  - Construction calls me every other week to send somebody to a building that is not turned over yet, and before I type the address a third time I want to see which of those places exist with us already, under which code, for which project, and what number to ring at the gate.
  - Places we look after for our own people rather than for outsiders.
  - locations in service tied to a project of our construction side
  - The startup crew goes out Monday and no address may be typed twice, so which active places are linked to projects, under what code, the project's name, and the phone there?
  - our projects' service locations
  - by project with its name, the place's code and wording, street, town, state, phone and which branch normally goes
  - svc sites w/ job no., actv
  - Which of the places our repair people can be sent to are really our own building sites?
*/
SELECT SMServiceSite.ServiceSite, SMServiceSite.Description, SMServiceSite.JCCo, SMServiceSite.Job,
    JCJM.Description AS JobName, SMServiceSite.Address1, SMServiceSite.City, SMServiceSite.State,
    SMServiceSite.Phone, SMServiceSite.DefaultServiceCenter
FROM SMServiceSite WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON SMServiceSite.JCCo = JCJM.JCCo
    AND SMServiceSite.Job = JCJM.Job
WHERE SMServiceSite.SMCo = @SMCo
    AND SMServiceSite.Active = 'Y'
ORDER BY SMServiceSite.Job, SMServiceSite.ServiceSite
